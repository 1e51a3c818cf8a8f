#pragma once
#include <string.h>
#include <zlib.h>

/* deflateInit2 is a macro. 31: a window of 32 KiB in the gzip format. */
static inline int kb_gzip_begin(z_stream *stream, int level) {
  memset(stream, 0, sizeof *stream);
  return deflateInit2(stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
}
