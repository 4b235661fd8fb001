# Polish. No native speaker has checked these words yet.

contacts-title = Pomoc i kontakty
contacts-danger = Jeśli ktoś jest teraz w niebezpieczeństwie, zadzwoń pod 999.
contacts-none = To miejsce nie podało jeszcze nikogo. Poproś o to jego gospodarzy.
contacts-limits = Mutual nie jest służbą ratunkową.
