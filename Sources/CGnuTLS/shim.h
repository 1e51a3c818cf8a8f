#pragma once
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <poll.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>
#include <gnutls/gnutls.h>

static inline long long kb_wire_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (long long)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Waits until a socket can be read or written; 0 when it can, else the error number. */
static inline int kb_wire_wait(int socket, short events, long long deadline) {
  for (;;) {
    long long left = deadline - kb_wire_now();
    struct pollfd watched = {socket, events, 0};
    int found;
    if (left <= 0) return ETIMEDOUT;
    found = poll(&watched, 1, left > 1000000 ? 1000000 : (int)left);
    if (found > 0) return 0;
    if (found < 0 && errno != EINTR) return errno;
  }
}

/* A socket that is connected to one of a name's addresses, or minus an error number. */
static inline int kb_wire_connect(const char *host, const char *port, long long deadline) {
  struct addrinfo hints, *found = NULL, *each;
  int error = EHOSTUNREACH;
  memset(&hints, 0, sizeof hints);
  hints.ai_socktype = SOCK_STREAM;
  if (getaddrinfo(host, port, &hints, &found)) return -EHOSTUNREACH;
  for (each = found; each; each = each->ai_next) {
    int failure = 0;
    socklen_t size = sizeof failure;
    int made = socket(each->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (made < 0) { error = errno; continue; }
    if (!connect(made, each->ai_addr, each->ai_addrlen)) { freeaddrinfo(found); return made; }
    failure = errno;
    if (failure == EINPROGRESS) {
      failure = kb_wire_wait(made, POLLOUT, deadline);
      if (!failure) getsockopt(made, SOL_SOCKET, SO_ERROR, &failure, &size);
    }
    if (!failure) { freeaddrinfo(found); return made; }
    error = failure;
    close(made);
  }
  freeaddrinfo(found);
  return -error;
}

static inline unsigned kb_tls_client_flags(void) {
  return GNUTLS_CLIENT | GNUTLS_NONBLOCK | GNUTLS_NO_SIGNAL;
}

static inline int kb_tls_use_credentials(
    gnutls_session_t session, gnutls_certificate_credentials_t credentials) {
  return gnutls_credentials_set(session, GNUTLS_CRD_CERTIFICATE, credentials);
}

/* Swift does not see this macro. */
static inline void kb_tls_use_socket(gnutls_session_t session, int socket) {
  gnutls_transport_set_int(session, socket);
}
