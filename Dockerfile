# The program and what it needs to run, nothing else; see docs/operating.md.

# What is needed to build it.
FROM node:20-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc tsconfig.json ./
RUN npm ci
COPY .ci .ci
COPY src src
COPY commands commands
RUN npm run build && rm -f dist/.tsbuildinfo

# What is needed to run it.
FROM node:20-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    SHUTTEN_HTTP_HOST=0.0.0.0
COPY package.json LICENSE ./
COPY --from=packages /build/node_modules node_modules
COPY --from=build /build/dist dist
COPY content content
COPY fonts fonts
# All else belongs to root: the program writes to its data alone.
RUN mkdir data && chown node:node data
USER node
VOLUME /app/data
EXPOSE 3000
# Whether it lives, not whether it is ready: who is not ready must not be started again.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.SHUTTEN_HTTP_PORT || 3000}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell between: SIGTERM has to arrive.
ENTRYPOINT ["node", "dist/src/main.js"]
