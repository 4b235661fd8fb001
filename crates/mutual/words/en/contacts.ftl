# Whom to turn to. The contacts themselves stand in the file of the place.
contacts-title = Help and contacts
contacts-danger = If someone is in danger now, call 999.
contacts-none = This place has named nobody yet. Ask its stewards to do so.
contacts-limits = Mutual is no emergency service.
