# Welsh. No native speaker has checked these words yet. Only what stands on the page of a talk; opinion
# groups themselves are shown in English.

votes-too-few = Dangoswn y cyfrif pan fydd pum person wedi pleidleisio.
votes-few-of-hat = rhy ychydig i'w dangos
statement-seed = gan y rhai sy'n arwain y sgwrs hon
talk-to-groups = Beth mae pobl yn cytuno arno, a lle maen nhw'n wahanol
talk-to-mine = Beth ddaeth o'r hyn a ddywedoch
talk-published = Pan fydd y sgwrs hon drosodd, cyhoeddir pob pleidlais fel rhesi: beth ddywedodd pob person wrth bob brawddeg, heb enwau. Mewn grŵp bach gall eraill ddyfalu rhes pwy yw hi.
talk-fresh = Gallwch ddweud eich barn eich hun yn gyntaf, cyn darllen beth a ddywedodd eraill.
talk-fresh-say = Dweud eich barn eich hun
talk-rule-link = Pam hon?
talk-to-choice = Rhoi hon ar y rhestr o ddewisiadau
