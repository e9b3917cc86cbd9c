package org.entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.register.cli.OpenDesk;
import org.entente.register.web.access.Role;
import org.entente.register.web.access.SignOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignOnTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private SignOn said(String issuer) throws IOException {
        return SignOn.read(
                Files.writeString(folder.resolve("sign-on.properties"), """
                issuer = %s
                client-id = %s
                client-secret = %s
                label = Ministry account
                claim.role = groups
                role.desk = reviewer
                role.heads = editor
                claim.side = office
                side.VTE = Laos
                side.HAN = Vietnam
                """.formatted(
                                issuer, OidcServer.CLIENT, OidcServer.SECRET)),
                side -> Map.of("Laos", "LA", "Vietnam", "VN").getOrDefault(side, side));
    }

    @Test
    void people_of_a_ministry_come_in_with_the_role_and_side_that_it_says() throws IOException {
        try (Screen screen = Screen.open();
                OidcServer ministry = OidcServer.start();
                OpenDesk desk = new OpenDesk(folder, said(ministry.address().toString())).peopled()) {
            // the ministry asks no browser to come back to a name, only to a number
            String address = desk.address().replace("localhost", "127.0.0.1");
            try (Page page = screen.page(1280)) {
                signIn(page, address + "/you", "kham");
                page.waitForURL(address + "/you*");
                assertThat(page.textContent("h1")).isEqualTo("Kham Phet");
                assertThat(page.textContent("main"))
                        .contains("reviewer, for Laos")
                        .doesNotContain("The old one");
                page.navigate(address + "/add");
                assertThat(page.textContent("main")).doesNotContain("Paste");
                page.navigate(address + "/");
                assertThat(page.textContent("h1")).isEqualTo("Relations");
                assertThat(screen.complaints()).allMatch(complaint -> complaint.contains("403"));
            }
            try (Page page = screen.page(1280)) {
                signIn(page, address + "/", "stranger");
                assertThat(page.textContent(".told.bad")).contains("does not open this desk");
            }
            try (Page page = screen.page(1280)) {
                signIn(page, address + "/", "double");
                assertThat(page.textContent(".told.bad")).contains("its name is taken");
            }
            try (Page page = screen.page(desk, "reader")) {
                assertThat(page.textContent("h1")).isEqualTo("Relations");
                page.navigate(desk.address() + "/access");
            }
            Visitor administrator = Visitor.of(desk, "administrator");
            assertThat(administrator.get("/access").body())
                    .contains("Kham Phet")
                    .doesNotContain("Stranger");
            administrator.post("/access", "/access/change", Map.of("name", "Kham Phet", "role", "reviewer"));
            try (Page page = screen.page(1280)) {
                signIn(page, address + "/", "kham");
                assertThat(page.textContent(".told.bad")).contains("does not open this desk");
            }
        }
    }

    private static void signIn(Page page, String where, String name) {
        page.navigate(where);
        page.click("text=Ministry account");
        page.fill("#username", name);
        page.fill("#password", OidcServer.PASSWORD);
        page.click("button");
        page.waitForURL(url -> url.contains("127.0.0.1"));
    }

    @Test
    void a_desk_without_another_door_shows_none() {
        try (OpenDesk desk = new OpenDesk(folder).peopled()) {
            Visitor nobody = new Visitor(desk);
            assertThat(nobody.get("/login").body()).doesNotContain("/login/with");
            assertThat(nobody.get("/login/with/office").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void a_provider_that_does_not_answer_keeps_nobody_else_out() throws IOException {
        try (OpenDesk desk = new OpenDesk(folder, said("http://127.0.0.1:9")).peopled()) {
            assertThat(Visitor.where(new Visitor(desk).get("/login/with/office")))
                    .isEqualTo("/login?refused");
            assertThat(Visitor.of(desk, "reader").get("/").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void the_highest_role_counts_and_two_sides_are_none() throws IOException {
        SignOn said = said("https://ministry.example");
        assertThat(said.role(Map.of("groups", List.of("desk", "heads")))).hasValue(Role.EDITOR);
        assertThat(said.role(Map.of("groups", "staff"))).isEmpty();
        assertThat(said.side(Map.of("office", List.of("VTE", "elsewhere")))).hasValue("LA");
        assertThat(said.side(Map.of("office", List.of("VTE", "HAN")))).isEmpty();
        assertThat(said.toString()).doesNotContain(OidcServer.SECRET);
    }

    @Test
    void a_file_that_lacks_or_misspells_something_is_told() throws IOException {
        Path file =
                Files.writeString(folder.resolve("short.properties"), "issuer = https://a.example\nrole.x = reader\n");
        assertThatThrownBy(() -> SignOn.read(file, side -> side)).hasMessage(file + " does not say client-id");
        Path other = Files.writeString(folder.resolve("other.properties"), "isuer = https://a.example\n");
        assertThatThrownBy(() -> SignOn.read(other, side -> side)).hasMessageStartingWith(other + " says isuer");
    }
}
