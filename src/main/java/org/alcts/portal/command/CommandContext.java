package org.alcts.portal.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.alcts.portal.PortalApplication;
import org.alcts.portal.people.OfficeForCommands;
import org.alcts.portal.platform.database.RunningDatabase;
import org.alcts.portal.platform.demonstration.DemonstrationMark;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** The portal without anybody to serve: no jobs, no address that anybody knows, nothing on the output. */
record CommandContext(PrintStream out) implements CommandPortal {

    @Override
    public CommandAnswer asOffice(Work work) throws IOException {
        try (ConfigurableApplicationContext portal = start()) {
            SecurityContextHolder.getContext()
                    .setAuthentication(portal.getBean(OfficeForCommands.class).signIn());
            return work.in(portal);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static ConfigurableApplicationContext start() {
        Path data = Path.of(System.getenv().getOrDefault("PORTAL_DATA", "data"));
        Map<String, Object> settings = new HashMap<>();
        settings.put("server.port", "0");
        settings.put("server.address", "127.0.0.1");
        settings.put("portal.jobs", "false");
        settings.put("portal.own-calendar", String.valueOf(DemonstrationMark.isIn(data)));
        settings.put("logging.threshold.console", "OFF");
        settings.put("spring.main.log-startup-info", "false");
        if (System.getenv("PORTAL_DB_URL") == null) {
            RunningDatabase.in(data).ifPresent(settings::putAll);
        }
        // Before the settings are read: whatever starts says nothing, and what went wrong is said by the command.
        System.setProperty("logging.threshold.console", "OFF");
        SpringApplication portal = new SpringApplication(PortalApplication.class);
        portal.setBannerMode(Banner.Mode.OFF);
        portal.setRegisterShutdownHook(true);
        return portal.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}
