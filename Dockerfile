# docker build -t trade-knowledge-base . && docker run -p 127.0.0.1:8080:8080 -v kb:/data trade-knowledge-base
FROM swift:6.3-bookworm AS build
WORKDIR /source
COPY . .
RUN scripts/package /package

FROM debian:12-slim
COPY --from=build /package/*.deb /tmp/
RUN apt-get update && apt-get install -y --no-install-recommends /tmp/*.deb && rm -rf /tmp/*.deb /var/lib/apt/lists/* \
  && install -d -m 700 -o kb -g kb /data
USER kb
VOLUME /data
EXPOSE 8080
# Inside the container it must listen to all of it: make accounts first (kb-cli account add … --data /data) and say
# that a proxy speaks TLS, or give a certificate. Without accounts it stays on the container's own loopback.
ENV KB_DATA=/data
ENTRYPOINT ["/bin/sh", "-c", "kb-cli init --quiet >/dev/null 2>&1; exec kb-server \"$@\"", "kb-server"]
