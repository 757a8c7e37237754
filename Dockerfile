# Built in one stage, run in another that holds the bundle, its native packages and nothing to build with.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json nx.json tsconfig.base.json ./
COPY apps/api/package.json apps/api/
COPY apps/web/package.json apps/web/
COPY libs/calendar/package.json libs/calendar/
COPY libs/contract/package.json libs/contract/
COPY libs/kernel/package.json libs/kernel/
COPY libs/library/package.json libs/library/
COPY libs/plan-engine/package.json libs/plan-engine/
COPY tests/package.json tests/
RUN npm install --no-audit --no-fund
COPY apps apps
COPY libs libs
RUN npm run build
# What the bundle leaves outside: argon2 and sharp, with the binaries of this platform, and the two fonts of invoices.
RUN mkdir -p /out/node_modules/@node-rs && cp -r node_modules/@node-rs/argon2* /out/node_modules/@node-rs/ && \
  cp -r node_modules/sharp node_modules/@img node_modules/detect-libc node_modules/semver /out/node_modules/
RUN fonts=@expo-google-fonts/noto-sans && mkdir -p /out/node_modules/$fonts && cd node_modules/$fonts && \
  cp -r package.json LICENSE_FONT 400Regular 600SemiBold /out/node_modules/$fonts/

FROM node:22-bookworm-slim
# Within a container, all addresses are those that its network lets in.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
# glibc gives back memory that is free.
ENV MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=65536
WORKDIR /app
COPY --from=build /out/node_modules node_modules
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/web/dist apps/web/dist
COPY package.json LICENSE ./
RUN mkdir /data apps/api/dist/.compile-cache && chown node:node /data apps/api/dist/.compile-cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Migrates and loads the library, then serves; DATABASE_URL and MASTER_KEY are needed.
CMD ["node", "apps/api/dist/start.js"]
