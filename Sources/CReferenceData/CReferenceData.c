#include "CReferenceData.h"

// `#embed` is C23; the compiler of every Swift that builds this package knows it in C of any year.
#pragma clang diagnostic ignored "-Wc23-extensions"

/// Answers where the bytes begin that stand between this and `END`.
#define FILE_OF(name) \
  const unsigned char *kb_##name(size_t *count) { \
    static const unsigned char bytes[] = {
#define END \
    }; \
    *count = sizeof bytes; \
    return bytes; \
  }

FILE_OF(centers)
#embed "Data/centers.tsv"
END

FILE_OF(tariff_ranges)
#embed "Data/tariff_ranges.tsv"
END

FILE_OF(tariff_schedule)
#embed "Data/tariff_schedule.tsv"
END

FILE_OF(phrases)
#embed "Data/phrases.tsv"
END

FILE_OF(synonyms)
#embed "Data/synonyms.txt"
END

FILE_OF(one_way_synonyms)
#embed "Data/synonyms_oneway.txt"
END

FILE_OF(submission_kinds)
#embed "Data/submission_kinds.tsv"
END

FILE_OF(submission_fields)
#embed "Data/submission_fields.tsv"
END

FILE_OF(intake_spanish)
#embed "Data/intake_es.tsv"
END

FILE_OF(guide_rules)
#embed "Data/guide_rules.tsv"
END

FILE_OF(sector_model)
#embed "Data/sector_model.txt"
END

FILE_OF(ports)
#embed "Data/ports.tsv"
END

FILE_OF(demo_goods)
#embed "Data/demo_goods.tsv"
END

FILE_OF(demo_frames)
#embed "Data/demo_frames.tsv"
END

FILE_OF(demo_names)
#embed "Data/demo_names.tsv"
END
