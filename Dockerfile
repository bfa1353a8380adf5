# The image that serves Osnowa. It runs as nobody in particular and writes to /data and /tmp only:
#   docker build --tag osnowa .
#   docker run --read-only --tmpfs /tmp --volume osnowa:/data --publish 8000:8000 osnowa

FROM node:24-bookworm-slim AS pages
WORKDIR /osnowa/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --no-progress
COPY frontend/ ./
RUN npm run build

FROM python:3.13-slim-bookworm AS packages
WORKDIR /osnowa
RUN python -m venv .venv
COPY requirements.production.lock ./
# Wheels only: nothing is compiled, and nothing but what the lock names by hash is installed.
RUN .venv/bin/python -m pip install --no-cache-dir --disable-pip-version-check --only-binary :all: --require-hashes \
      --requirement requirements.production.lock \
    && .venv/bin/python -m pip uninstall --yes pip
COPY app/ app/
COPY migrations/ migrations/
RUN .venv/bin/python -m compileall -q app migrations \
    && printf '#!/osnowa/.venv/bin/python\nfrom app.cli import main\n\nmain()\n' > .venv/bin/osnowa \
    && chmod 755 .venv/bin/osnowa

FROM python:3.13-slim-bookworm
RUN install --directory --owner 10001 --group 10001 /data
WORKDIR /osnowa
COPY --from=packages /osnowa /osnowa
COPY --from=pages /osnowa/frontend/dist frontend/dist
COPY LICENSE ./
ENV PATH=/osnowa/.venv/bin:$PATH \
    PYTHONPATH=/osnowa \
    PYTHONDONTWRITEBYTECODE=1 \
    OSNOWA_DATA_DIR=/data \
    OSNOWA_HOST=0.0.0.0 \
    OSNOWA_PORT=8000
USER 10001:10001
VOLUME ["/data"]
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as web; web.urlopen(f'http://127.0.0.1:{os.environ[\"OSNOWA_PORT\"]}/health/ready', timeout=4)"]
ENTRYPOINT ["osnowa"]
CMD ["serve"]
