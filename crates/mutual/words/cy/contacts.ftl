# Welsh. No native speaker has checked these words yet.

contacts-title = Help a chysylltiadau
contacts-danger = Os oes rhywun mewn perygl nawr, ffoniwch 999.
contacts-none = Nid yw'r lle hwn wedi enwi neb eto. Gofynnwch i'w stiwardiaid wneud hynny.
contacts-limits = Nid gwasanaeth brys yw Mutual.
