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

/* One part of a deflated file without header and trailer (RFC 1951), or 0 when that takes more than `room`. Parts end at
   whole bytes and do not refer to each other, so that one after the other they are the file. */
static inline size_t kb_deflate_part(
    const unsigned char *bytes, size_t n, int is_last, unsigned char *out, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (n > 0x3FFFFFFF || room > 0x3FFFFFFF) return 0;
  if (deflateInit2(&stream, 4, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) return 0;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (unsigned)n;
  stream.next_out = out;
  stream.avail_out = (unsigned)room;
  int status = deflate(&stream, is_last ? Z_FINISH : Z_FULL_FLUSH);
  size_t size = room - stream.avail_out;
  int whole = stream.avail_in == 0 && stream.avail_out > 0;
  deflateEnd(&stream);
  return whole && status == (is_last ? Z_STREAM_END : Z_OK) ? size : 0;
}

/* What one whole deflated file (RFC 1951) becomes, which must end with the last of the bytes; -1 when it is none, or
   takes more than `room`. */
static inline long kb_inflate_whole(
    const unsigned char *bytes, size_t n, unsigned char *out, size_t room) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (n > 0x3FFFFFFF || room > 0x3FFFFFFF) return -1;
  if (inflateInit2(&stream, -15) != Z_OK) return -1;
  stream.next_in = (unsigned char *)bytes;
  stream.avail_in = (unsigned)n;
  stream.next_out = out;
  stream.avail_out = (unsigned)room;
  int status = inflate(&stream, Z_FINISH);
  long size = (long)(room - stream.avail_out);
  int whole = stream.avail_in == 0;
  inflateEnd(&stream);
  return whole && status == Z_STREAM_END ? size : -1;
}
