package org.entente.register.web.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.register.web.port.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.json.JsonMapper;

/** The accounts, in a file beside the register that only its owner can read. A change is safe when its call returns. */
public final class Accounts {
    /** bcrypt takes no more bytes than these. */
    private static final int LONGEST = 72;

    private static final int SHORTEST = 12;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._@-]{0,63}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final PasswordEncoder encoder;
    private final Map<String, Account> accounts = new LinkedHashMap<>();

    public Accounts(Path file) {
        this(file, new BCryptPasswordEncoder(11));
    }

    Accounts(Path file, PasswordEncoder encoder) {
        this.file = file;
        this.encoder = encoder;
        if (Files.exists(file)) {
            for (Account account : JSON.readValue(OwnFile.read(file), Account[].class)) {
                accounts.put(key(account.name()), account);
            }
        }
    }

    public PasswordEncoder encoder() {
        return encoder;
    }

    public synchronized boolean isEmpty() {
        return accounts.isEmpty();
    }

    public synchronized List<Account> list() {
        return List.copyOf(accounts.values());
    }

    public synchronized Optional<Account> find(String name) {
        return Optional.ofNullable(accounts.get(key(name)));
    }

    /** The first account, while there is none. */
    public synchronized void first(String name, String password) {
        if (!accounts.isEmpty()) {
            throw RefusedException.wrong("This desk is set up already.");
        }
        add(name, password, Role.ADMINISTRATOR, null);
    }

    public synchronized void add(String name, String password, Role role, @Nullable String side) {
        add(name, password, role, side, null);
    }

    private void add(String name, String password, Role role, @Nullable String side, @Nullable String elsewhere) {
        String known = name.strip();
        if (!NAME.matcher(known).matches()) {
            throw RefusedException.wrong("A name has letters, digits, spaces and . _ @ -, at most 64 of them.");
        }
        if (accounts.containsKey(key(known))) {
            throw RefusedException.wrong("There is somebody named " + known + " already.");
        }
        put(new Account(known, hashed(password), role, side, true, null, null, elsewhere));
    }

    /** Somebody whom an OpenID Connect provider sends: let in as it says, unless shut out here or known under another door. */
    public synchronized Account arrived(String elsewhere, String name, Role role, @Nullable String side) {
        Optional<Account> known = accounts.values().stream()
                .filter(account -> elsewhere.equals(account.elsewhere()))
                .findFirst();
        if (known.isEmpty()) {
            byte[] nobody = new byte[32];
            RANDOM.nextBytes(nobody);
            add(name, HexFormat.of().formatHex(nobody), role, side, elsewhere);
            return get(name);
        }
        Account old = known.get();
        if (!old.open()) {
            throw RefusedException.wrong(old.name() + " is shut out.");
        }
        put(old.with(role, side, true));
        return get(old.name());
    }

    /** Another role or side, or shut out or let in again. */
    public synchronized void change(String name, Role role, @Nullable String side, boolean open) {
        Account old = get(name);
        boolean last = old.role() == Role.ADMINISTRATOR
                && old.open()
                && accounts.values().stream()
                                .filter(a -> a.role() == Role.ADMINISTRATOR && a.open())
                                .count()
                        == 1;
        if (last && (role != Role.ADMINISTRATOR || !open)) {
            throw RefusedException.wrong("The last administrator stays: name another first.");
        }
        put(old.with(role, side, open));
    }

    public synchronized void password(String name, String password) {
        Account old = get(name);
        if (old.elsewhere() != null) {
            throw RefusedException.wrong(old.name() + " comes in by another door and has no password here.");
        }
        put(new Account(old.name(), hashed(password), old.role(), old.side(), old.open(), null, old.seen(), null));
    }

    /** Somebody signs in when the ledger has so many entries. */
    public synchronized void seen(String name, long entries) {
        Account old = get(name);
        put(new Account(
                old.name(), old.password(), old.role(), old.side(), old.open(), old.token(), entries, old.elsewhere()));
    }

    /** A new token for somebody's programs; only its digest is kept. */
    public synchronized String token(String name) {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String token = "entente_" + HexFormat.of().formatHex(bytes);
        Account old = get(name);
        put(new Account(
                old.name(),
                old.password(),
                old.role(),
                old.side(),
                old.open(),
                digest(token),
                old.seen(),
                old.elsewhere()));
        return token;
    }

    /** Whose programs come in with a token. */
    public synchronized Optional<Account> holder(String token) {
        String digest = digest(token);
        return accounts.values().stream()
                .filter(account -> digest.equals(account.token()))
                .findFirst();
    }

    private static String digest(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Account get(String name) {
        return find(name).orElseThrow(() -> RefusedException.missing("There is nobody named " + name + "."));
    }

    private String hashed(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST || password.getBytes(UTF_8).length > LONGEST) {
            throw RefusedException.wrong("A password has at least " + SHORTEST + " characters and at most " + LONGEST
                    + " bytes. A few words that only you put together do well.");
        }
        return String.valueOf(encoder.encode(password));
    }

    private void put(Account account) {
        Map<String, Account> changed = new LinkedHashMap<>(accounts);
        changed.put(key(account.name()), account);
        OwnFile.write(
                file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(new ArrayList<>(changed.values())));
        accounts.put(key(account.name()), account);
    }

    /** A file beside this one, with another ending: {@code r.db.access} → {@code r.db.keys}. */
    public Path beside(String ending) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot < 0 ? name.length() : dot) + ending);
    }

    private static String key(String name) {
        return java.text.Normalizer.normalize(name.strip(), java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
    }
}
