/// The files of `Data/`, compiled in: each is where it begins and how many bytes it has.
#ifndef C_REFERENCE_DATA_H
#define C_REFERENCE_DATA_H

#include <stddef.h>

const unsigned char *kb_centers(size_t *count);
const unsigned char *kb_tariff_ranges(size_t *count);
const unsigned char *kb_tariff_schedule(size_t *count);
const unsigned char *kb_phrases(size_t *count);
const unsigned char *kb_synonyms(size_t *count);
const unsigned char *kb_one_way_synonyms(size_t *count);
const unsigned char *kb_submission_kinds(size_t *count);
const unsigned char *kb_submission_fields(size_t *count);
const unsigned char *kb_intake_spanish(size_t *count);
const unsigned char *kb_guide_rules(size_t *count);
const unsigned char *kb_sector_model(size_t *count);
const unsigned char *kb_ports(size_t *count);
const unsigned char *kb_demo_goods(size_t *count);
const unsigned char *kb_demo_frames(size_t *count);
const unsigned char *kb_demo_names(size_t *count);

#endif
