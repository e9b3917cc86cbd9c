package org.entente.register.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Lockout;
import org.entente.register.web.access.Pace;
import org.entente.register.web.access.Seals;
import org.entente.register.web.access.Searches;
import org.entente.register.web.access.SetupCode;
import org.entente.register.web.access.SignOn;
import org.entente.register.web.port.Hand;
import org.entente.register.web.port.RefusedException;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The desk as a running server. */
public final class DeskServer implements AutoCloseable {
    /** Requests of one person: a page and all its forms are few, a program's are many. */
    private static final int AT_ONCE = 600;

    private static final int PER_SECOND = 60;

    private final ConfigurableApplicationContext context;

    private DeskServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * What the desk works with.
     *
     * @param told hears which request went wrong, and how
     * @param elsewhere the OpenID Connect provider at which people may sign in too; null for none
     */
    public record Desk(
            Register register,
            Hand hand,
            Accounts accounts,
            SetupCode code,
            Clock clock,
            BiConsumer<String, Throwable> told,
            @Nullable SignOn elsewhere) {}

    /**
     * Starts it; when this returns, pages are served.
     *
     * @param port 0 for any that is free
     */
    public static DeskServer start(Desk desk, String host, int port) {
        SpringApplication application = new SpringApplication(DeskConfiguration.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setLazyInitialization(true);
        application.setRegisterShutdownHook(false);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setDefaultProperties(Map.ofEntries(
                Map.entry("logging.level.org.apache", "warn"),
                Map.entry("server.address", host),
                Map.entry("server.port", port),
                Map.entry("server.shutdown", "graceful"),
                Map.entry("server.compression.enabled", true),
                Map.entry("server.error.include-message", "never"),
                Map.entry("server.servlet.session.timeout", "8h"),
                Map.entry("server.servlet.session.tracking-modes", "cookie"),
                Map.entry("server.servlet.session.cookie.http-only", true),
                Map.entry("server.servlet.session.cookie.same-site", "lax"),
                Map.entry("server.tomcat.max-http-form-post-size", "2MB"),
                // whoever sends too much hears why instead of losing the line
                Map.entry("server.tomcat.max-swallow-size", "64MB"),
                Map.entry("spring.jmx.enabled", false),
                Map.entry("spring.main.allow-bean-definition-overriding", false),
                Map.entry("spring.servlet.multipart.max-file-size", "32MB"),
                Map.entry("spring.servlet.multipart.max-request-size", "64MB"),
                Map.entry("spring.thymeleaf.prefix", "classpath:/org/entente/register/web/templates/"),
                Map.entry("spring.thymeleaf.enable-spring-el-compiler", true),
                Map.entry("spring.thymeleaf.servlet.produce-partial-output-while-processing", false),
                Map.entry("spring.web.resources.add-mappings", false)));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Register.class, desk::register);
            beans.registerBean(Hand.class, desk::hand);
            beans.registerBean(Accounts.class, desk::accounts);
            beans.registerBean(Seals.class, () -> new Seals(desk.accounts().beside(".keys")));
            beans.registerBean(
                    Searches.class, () -> new Searches(desk.accounts().beside(".searches")));
            beans.registerBean(SetupCode.class, desk::code);
            beans.registerBean(Clock.class, desk::clock);
            beans.registerBean(Mishaps.class, () -> new Mishaps(desk.told()));
            beans.registerBean(Pace.class, () -> new Pace(desk.clock(), AT_ONCE, PER_SECOND));
            beans.registerBean(Lockout.class, () -> new Lockout(desk.clock()));
            SignOn elsewhere = desk.elsewhere();
            if (elsewhere != null) {
                beans.registerBean(SignOn.class, () -> elsewhere);
            }
        });
        try {
            return new DeskServer(application.run());
        } catch (ApplicationContextException e) {
            if (e.getCause() instanceof PortInUseException) {
                throw RefusedException.wrong("port " + port + " is taken by another program; --port takes another");
            }
            throw e;
        }
    }

    /** The port on which it listens. */
    public int port() {
        return Objects.requireNonNull(((ServletWebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Asks itself for a page, so that all that it takes to show one is loaded. */
    public void show() {
        try (InputStream page =
                URI.create("http://127.0.0.1:" + port() + "/setup").toURL().openStream()) {
            page.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it is made of. */
    ApplicationContext parts() {
        return context;
    }

    @Override
    public void close() {
        context.close();
    }
}
