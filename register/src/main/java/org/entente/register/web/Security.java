package org.entente.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Lockout;
import org.entente.register.web.access.Pace;
import org.entente.register.web.access.Role;
import org.entente.register.web.access.Route;
import org.entente.register.web.access.Routes;
import org.entente.register.web.access.SignOn;
import org.entente.register.web.port.Register;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.hierarchicalroles.RoleHierarchy;
import org.springframework.security.access.hierarchicalroles.RoleHierarchyImpl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Locks: the table of routes, signing in, and what browsers are told not to do. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src"
            + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain locks(
            HttpSecurity http,
            Lockout lockout,
            Accounts accounts,
            Register register,
            Pace pace,
            Optional<SignOn> elsewhere) {
        Arrival in = new Arrival(accounts, lockout, register);
        SimpleUrlAuthenticationFailureHandler out = new SimpleUrlAuthenticationFailureHandler("/login?wrong");
        LoginUrlAuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/login");
        PathPatternRequestMatcher api = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        http.authorizeHttpRequests(Security::table)
                .addFilterBefore(new TokenFilter(accounts), AuthorizationFilter.class)
                .addFilterBefore(new PaceFilter(pace), AuthorizationFilter.class)
                .exceptionHandling(refused -> refused.authenticationEntryPoint((request, response, nobody) -> {
                    if (api.matches(request)) {
                        response.setStatus(HttpStatus.UNAUTHORIZED.value());
                    } else {
                        login.commence(request, response, nobody);
                    }
                }))
                .requestCache(cache -> cache.requestCache(pages(api)))
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(in)
                        .failureHandler((request, response, failure) -> {
                            lockout.failed(typed(request));
                            out.onAuthenticationFailure(request, response, failure);
                        }))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN)));
        elsewhere.ifPresent(how -> http.oauth2Login(door -> new OtherDoor(how, accounts).open(door, in)));
        return http.build();
    }

    /** After signing in, people see the page that they came for; programs remember nothing. */
    private static HttpSessionRequestCache pages(PathPatternRequestMatcher api) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && !api.matches(request)
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().equals("/error"));
        return cache;
    }

    private static String typed(HttpServletRequest request) {
        String name = request.getParameter("username");
        return name == null ? "" : name;
    }

    private static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        PathPatternRequestMatcher.Builder match = PathPatternRequestMatcher.withDefaults();
        for (Route route : Routes.all()) {
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizedUrl url =
                    requests.requestMatchers(match.matcher(route.method(), route.pattern()));
            Role role = route.role();
            if (role == null) {
                url.permitAll();
            } else {
                url.hasRole(role.name());
            }
        }
        requests.anyRequest().denyAll();
    }

    @Bean
    static RoleHierarchy roles() {
        return RoleHierarchyImpl.withDefaultRolePrefix()
                .role("ADMINISTRATOR")
                .implies("EDITOR")
                .role("EDITOR")
                .implies("REVIEWER")
                .role("REVIEWER")
                .implies("READER")
                .build();
    }

    @Bean
    PasswordEncoder encoder(Accounts accounts) {
        return accounts.encoder();
    }

    @Bean
    UserDetailsService people(Accounts accounts, Lockout lockout) {
        return name -> accounts.find(name)
                .map(account -> details(account, lockout))
                .orElseThrow(() -> new UsernameNotFoundException("nobody"));
    }

    private static UserDetails details(Account account, Lockout lockout) {
        return User.withUsername(account.name())
                .password(account.password())
                .authorities(account.role().authority())
                .disabled(!account.open())
                .accountLocked(lockout.isShut(account.name()))
                .build();
    }
}
