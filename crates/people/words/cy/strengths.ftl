# Welsh. No native speaker has checked these words yet.
