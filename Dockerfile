# One image for the gateway and every subgraph; the command says which one a container is.
FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY tsconfig.json ./
COPY platform platform
COPY subgraphs subgraphs
COPY gateway gateway
COPY schema/supergraph.graphql schema/
COPY tests/acceptance tests/acceptance
RUN mkdir /data && chown node /data
USER node
EXPOSE 4000
CMD ["node", "--import", "tsx", "gateway/main.ts"]
