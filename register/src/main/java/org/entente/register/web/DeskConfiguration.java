package org.entente.register.web;

import java.time.Duration;
import org.entente.register.web.api.Api;
import org.entente.register.web.api.ApiRefusals;
import org.entente.register.web.api.Description;
import org.entente.register.web.api.Feed;
import org.entente.register.web.api.KeptFeed;
import org.entente.register.web.api.NotesApi;
import org.entente.register.web.page.AccessPage;
import org.entente.register.web.page.AddPage;
import org.entente.register.web.page.AuditPage;
import org.entente.register.web.page.BodyPage;
import org.entente.register.web.page.CommitmentsPage;
import org.entente.register.web.page.Decisions;
import org.entente.register.web.page.DocumentPages;
import org.entente.register.web.page.EnterPage;
import org.entente.register.web.page.EntityPages;
import org.entente.register.web.page.Frame;
import org.entente.register.web.page.HomePage;
import org.entente.register.web.page.KeptSearches;
import org.entente.register.web.page.MapPage;
import org.entente.register.web.page.Meanwhile;
import org.entente.register.web.page.NetworkPage;
import org.entente.register.web.page.OwnNotes;
import org.entente.register.web.page.OwnPage;
import org.entente.register.web.page.PaperPage;
import org.entente.register.web.page.Refusals;
import org.entente.register.web.page.RelationPage;
import org.entente.register.web.page.ReviewPage;
import org.entente.register.web.page.SearchPage;
import org.entente.register.web.page.SignInPages;
import org.entente.register.web.page.VerdictForm;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every part of the desk by name: nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    Security.class,
    Frame.class,
    FirstRun.class,
    SignInPages.class,
    Refusals.class,
    HomePage.class,
    RelationPage.class,
    EntityPages.class,
    CommitmentsPage.class,
    DocumentPages.class,
    ReviewPage.class,
    Decisions.class,
    VerdictForm.class,
    SearchPage.class,
    KeptSearches.class,
    AddPage.class,
    EnterPage.class,
    AuditPage.class,
    AccessPage.class,
    OwnNotes.class,
    Meanwhile.class,
    OwnPage.class,
    NetworkPage.class,
    MapPage.class,
    PaperPage.class,
    BodyPage.class,
    Api.class,
    NotesApi.class,
    ApiRefusals.class,
    Description.class,
    Feed.class,
    KeptFeed.class,
    Health.class,
    Metrics.class
})
class DeskConfiguration implements WebMvcConfigurer {
    private final FirstRun first;
    private final Metrics metrics;

    DeskConfiguration(FirstRun first, Metrics metrics) {
        this.first = first;
        this.metrics = metrics;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/org/entente/register/web/assets/")
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(metrics);
        registry.addInterceptor(first);
    }
}
