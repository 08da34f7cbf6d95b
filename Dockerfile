# The portal's image. Build: the JDK, and Node from the npm registry as bin/tools.sh fetches it everywhere.
FROM eclipse-temurin:25-jdk AS build
WORKDIR /portal
COPY . .
RUN bash -c 'set -euo pipefail; . bin/tools.sh; choose_jdk; choose_node; ./mvnw -B -ntp -Dmaven.test.skip=true package' \
    && java -Djarmode=tools -jar target/alcts-portal.jar extract --layers --destination target/layers

FROM eclipse-temurin:25-jre
RUN useradd --system --home-dir /portal --shell /usr/sbin/nologin portal
WORKDIR /portal
COPY --from=build /portal/target/layers/dependencies/ ./
COPY --from=build /portal/target/layers/spring-boot-loader/ ./
COPY --from=build /portal/target/layers/snapshot-dependencies/ ./
COPY --from=build /portal/target/layers/application/ ./
# Keeps the key of drafts of answers.
RUN mkdir data && chown portal data
VOLUME /portal/data
USER portal
ENV SPRING_PROFILES_ACTIVE=production \
    PORTAL_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=4 \
    CMD ["bash", "-c", "exec 4<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&4 && IFS= read -r status <&4 && [[ $status == *' 200'* ]]"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "alcts-portal.jar"]
