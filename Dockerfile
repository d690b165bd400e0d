# Schakel in a container: non-root, read-only root, one volume for data, the key as a secret.
FROM python:3.11-slim AS build
WORKDIR /build
COPY requirements-run.lock ./
RUN python -m venv /opt/schakel \
    && /opt/schakel/bin/pip install --no-cache-dir --no-deps --require-hashes -r requirements-run.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY services services
COPY storage storage
COPY domain domain
COPY config config
RUN /opt/schakel/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /data schakel && install -d -o schakel /data
COPY --from=build /opt/schakel /opt/schakel
ENV PATH=/opt/schakel/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 \
    SCHAKEL_DATA=/data SCHAKEL_KEY_FILE=/run/secrets/schakel_key SCHAKEL_TOKEN_FILE=/run/secrets/schakel_token
USER 10001
VOLUME /data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=20s --start-period=20s CMD ["schakel", "check", "--alive"]
ENTRYPOINT ["schakel"]
CMD ["run"]
