package org.entente.register.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.fold.RegisterFold;
import org.entente.register.ledger.Store;
import org.entente.register.search.SearchIndex;
import org.entente.register.store.Stores;
import org.entente.register.web.DeskServer;
import org.entente.register.web.access.Accounts;
import org.entente.register.web.access.Role;
import org.entente.register.web.access.SetupCode;
import org.entente.register.web.access.SignOn;
import org.jspecify.annotations.Nullable;

/** A desk over a register in a folder, on any port that is free. */
public final class OpenDesk implements AutoCloseable {
    public static final String CODE = "the code of the terminal";
    public static final String PASSWORD = "four plain words here";

    private final Store store;
    private final SearchIndex index;
    private final DeskServer server;
    private final Accounts accounts;
    private final StoreHand hand;
    private final List<String> mishaps = new ArrayList<>();

    public OpenDesk(Path folder) {
        this(folder, null);
    }

    /** One at which people sign in elsewhere too. */
    public OpenDesk(Path folder, @Nullable SignOn elsewhere) {
        Clock clock = Clock.tick(Clock.system(ZoneOffset.UTC), java.time.Duration.ofSeconds(1));
        store = Stores.open(
                folder.resolve("r.db").toString(),
                new LateFold(RegisterFold.VERSION, () -> new RegisterFold(KnowledgeFiles.shipped())));
        index = SearchIndex.open(folder.resolve("r.db.index"));
        accounts = new Accounts(folder.resolve("r.db.access"));
        hand = new StoreHand(store, clock);
        server = DeskServer.start(
                new DeskServer.Desk(
                        new StoreRegister(store, index, clock),
                        hand,
                        accounts,
                        new SetupCode(CODE),
                        clock,
                        (request, thrown) -> mishaps.add(request + ": " + thrown),
                        elsewhere),
                "127.0.0.1",
                0);
    }

    /** Lets somebody of each role in, named as the role is; and one reader more. */
    public OpenDesk peopled() {
        for (Role role : Role.values()) {
            accounts.add(role.word(), PASSWORD, role, "LA");
        }
        accounts.add("latecomer", PASSWORD, Role.READER, null);
        return this;
    }

    /** Lets somebody in who stands for a side, or for none. */
    public OpenDesk let(String name, Role role, @Nullable String side) {
        accounts.add(name, PASSWORD, role, side);
        return this;
    }

    /** Reads an article. */
    public OpenDesk add(String name, String text) {
        hand.add("test", name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8), null);
        return this;
    }

    /** The whole ledger as text, as it is exported. */
    public String ledger() throws java.io.IOException {
        StringBuilder out = new StringBuilder();
        org.entente.register.ledger.LedgerText.write(store.ledger(), out, number -> {});
        return out.toString();
    }

    public String address() {
        return "http://localhost:" + server.port();
    }

    public DeskServer server() {
        return server;
    }

    public List<String> mishaps() {
        return mishaps;
    }

    @Override
    public void close() {
        server.close();
        index.close();
        store.close();
    }
}
