#pragma once
#include <stddef.h>
#include <string.h>
#include <zlib.h>

/* What zlib makes of n bytes in the gzip format (RFC 1952), or 0 when that takes more than `room`. A function, since
   deflateInit2 is a macro. 31: a window of 32 KiB, and gzip's header and trailer. */
static inline size_t kb_gzip(
    int level, const unsigned char *bytes, size_t n, unsigned char *out, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (n > 0x3FFFFFFF || room > 0x3FFFFFFF) return 0;
  if (deflateInit2(&stream, level, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (unsigned)n;
  stream.next_out = out;
  stream.avail_out = (unsigned)room;
  int status = deflate(&stream, Z_FINISH);
  size_t size = room - stream.avail_out;
  deflateEnd(&stream);
  return status == Z_STREAM_END ? size : 0;
}
