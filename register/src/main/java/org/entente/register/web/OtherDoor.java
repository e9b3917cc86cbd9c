package org.entente.register.web;

import java.util.Map;
import org.entente.register.web.access.Account;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.access.SignOn;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;

/** Signing in at an OpenID Connect provider: its word says who somebody is, in which role and for which side. */
final class OtherDoor {
    static final String NAME = "office";

    private final SignOn how;
    private final Accounts accounts;
    private @Nullable ClientRegistration found;

    OtherDoor(SignOn how, Accounts accounts) {
        this.how = how;
        this.accounts = accounts;
    }

    void open(OAuth2LoginConfigurer<HttpSecurity> login, Arrival arrival) {
        SimpleUrlAuthenticationFailureHandler refused = new SimpleUrlAuthenticationFailureHandler("/login?refused");
        OidcUserService provider = new OidcUserService();
        login.loginPage("/login")
                .clientRegistrationRepository(name -> name.equals(NAME) ? registration() : null)
                .authorizationEndpoint(there -> there.baseUri("/login/with"))
                .redirectionEndpoint(back -> back.baseUri("/login/back/*"))
                .userInfoEndpoint(who -> who.oidcUserService(request -> known(request, provider.loadUser(request))))
                .successHandler(arrival)
                .failureHandler(refused)
                .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                    @Override
                    public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                        // a provider that does not answer is a door that stays shut, not a mishap of the desk
                        filter.setAuthenticationFailureHandler(refused);
                        return filter;
                    }
                });
    }

    /** Asked for when somebody first comes this way: a provider that is away for a while keeps no desk shut. */
    private synchronized ClientRegistration registration() {
        ClientRegistration known = found;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(how.issuer())
                    .registrationId(NAME)
                    .clientId(how.client())
                    .clientSecret(how.secret())
                    .scope(how.scopes())
                    .redirectUri((how.address() == null ? "{baseUrl}" : how.address()) + "/login/back/" + NAME)
                    .clientSettings(ClientRegistration.ClientSettings.builder()
                            .requireProofKey(true)
                            .build())
                    .build();
            found = known;
        }
        return known;
    }

    private OidcUser known(OidcUserRequest request, OidcUser user) {
        Map<String, Object> claims = user.getClaims();
        Role role = how.role(claims).orElseThrow(() -> refused("no role for " + user.getSubject()));
        String name = how.name(claims).orElseThrow(() -> refused("no name for " + user.getSubject()));
        try {
            Account account = accounts.arrived(
                    how.issuer() + "#" + user.getSubject(),
                    name,
                    role,
                    how.side(claims).orElse(null));
            return new Named(account, user);
        } catch (RefusedException e) {
            throw refused(String.valueOf(e.getMessage()));
        }
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error("access_denied"), why);
    }

    /** Whoever the provider means, under the name of their account. */
    private static final class Named extends DefaultOidcUser {
        private static final long serialVersionUID = 1;

        private final String account;

        Named(Account account, OidcUser user) {
            super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
            this.account = account.name();
        }

        @Override
        public String getName() {
            return account;
        }
    }
}
