package org.entente.register.web.access;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Signing in at somebody else's door (OpenID Connect), as a file says it.
 *
 * @param issuer whose word the desk takes, as it names itself
 * @param label of the button
 * @param address under which browsers know the desk; null when it is as requests say
 * @param nameClaim what of the provider's word is the name in the ledger
 * @param roleClaim where roles stand, such as {@code groups} or {@code realm_access.roles}
 * @param roles which word there gives which role; who has none of them stays out
 * @param sideClaim where the side stands, if it does
 * @param sides which word there gives which side
 */
public record SignOn(
        String issuer,
        String client,
        String secret,
        String label,
        @Nullable String address,
        List<String> scopes,
        String nameClaim,
        String roleClaim,
        Map<String, Role> roles,
        @Nullable String sideClaim,
        Map<String, String> sides) {
    private static final String ROLE = "role.";
    private static final String SIDE = "side.";
    private static final List<String> KNOWN = List.of(
            "issuer",
            "client-id",
            "client-secret",
            "label",
            "address",
            "scopes",
            "claim.name",
            "claim.role",
            "claim.side");

    /**
     * As a properties file says it, in UTF-8.
     *
     * @param side the code of a side by any of its names
     */
    public static SignOn read(Path file, UnaryOperator<String> side) {
        Properties said = new Properties();
        try {
            said.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        Map<String, Role> roles = new TreeMap<>();
        Map<String, String> sides = new TreeMap<>();
        for (String key : said.stringPropertyNames()) {
            String value = said.getProperty(key).strip();
            if (key.startsWith(ROLE)) {
                roles.put(key.substring(ROLE.length()), role(file, key, value));
            } else if (key.startsWith(SIDE)) {
                sides.put(key.substring(SIDE.length()), side.apply(value));
            } else if (!KNOWN.contains(key)) {
                throw RefusedException.wrong(
                        file + " says " + key + "; it may say " + String.join(", ", KNOWN) + ", role.… and side.…");
            }
        }
        if (roles.isEmpty()) {
            throw RefusedException.wrong(
                    file + " gives nobody a role: it needs a line such as role.desk-officers = reviewer");
        }
        String address = said.getProperty("address");
        return new SignOn(
                needed(file, said, "issuer"),
                needed(file, said, "client-id"),
                needed(file, said, "client-secret"),
                said.getProperty("label", "Sign in with your office's account"),
                address == null ? null : address.strip().replaceFirst("/$", ""),
                List.of(said.getProperty("scopes", "openid profile").strip().split("[\\s,]+")),
                said.getProperty("claim.name", "preferred_username").strip(),
                said.getProperty("claim.role", "groups").strip(),
                roles,
                said.getProperty("claim.side"),
                sides);
    }

    private static String needed(Path file, Properties said, String key) {
        String value = said.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw RefusedException.wrong(file + " does not say " + key);
        }
        return value;
    }

    private static Role role(Path file, String key, String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> RefusedException.wrong(file + ": " + key + " is no role: " + word));
    }

    /** The name that stands in the ledger. */
    public Optional<String> name(Map<String, Object> claims) {
        return words(claims, nameClaim).findFirst();
    }

    /** The highest role of those that the provider's words give. */
    public Optional<Role> role(Map<String, Object> claims) {
        return words(claims, roleClaim)
                .flatMap(word -> Stream.ofNullable(roles.get(word)))
                .max(Comparator.naturalOrder());
    }

    /** The side; none for whoever has several, for nobody may confirm for two. */
    public Optional<String> side(Map<String, Object> claims) {
        if (sideClaim == null) {
            return Optional.empty();
        }
        List<String> named = words(claims, sideClaim.strip())
                .flatMap(word -> Stream.ofNullable(sides.get(word)))
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** One word or a list of them, at a name or at names within names. */
    private static Stream<String> words(Map<?, ?> claims, String name) {
        Object value = claims.get(name);
        int dot = name.indexOf('.');
        if (value == null && dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner) {
            return words(inner, name.substring(dot + 1));
        }
        Collection<?> all = value instanceof Collection<?> list ? list : value == null ? List.of() : List.of(value);
        return all.stream().map(String::valueOf);
    }

    /** Never tells the secret, wherever it is printed. */
    @Override
    public String toString() {
        return "SignOn[" + issuer + ", " + client + "]";
    }
}
