package org.entente.register.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.register.publish.Calendar;
import org.entente.register.publish.Wording;
import org.entente.register.view.BodyView;
import org.entente.register.view.CommitmentView;
import org.entente.register.view.EventView;
import org.entente.register.view.FindingView;
import org.entente.register.view.PartyView;
import org.entente.register.view.PersonView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The register's codes in plain English, for templates. */
public final class Say {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@code to_be_signed} → {@code to be signed}. */
    public String plain(@Nullable String code) {
        return code == null ? "" : Wording.plain(code);
    }

    /** {@code phone_call} → {@code Phone call}. */
    public String first(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : Wording.first(code);
    }

    /** {@code VN} → {@code Vietnam}. */
    public String side(@Nullable String code) {
        return code == null ? "" : Wording.side(code);
    }

    /** {@code Laos and Vietnam}. */
    public String both(List<String> codes) {
        return codes.stream().map(Wording::side).collect(Collectors.joining(" and "));
    }

    /** {@code LA, VN} → {@code Laos, Vietnam}. */
    public String list(String codes) {
        return Arrays.stream(codes.split(",\\s*")).map(Wording::side).collect(Collectors.joining(", "));
    }

    /** {@code Laos – Vietnam}. */
    public String sides(List<String> codes) {
        return codes.stream().map(Wording::side).collect(Collectors.joining(" – "));
    }

    /** {@code 2024-09-10} → {@code 10 September 2024}. */
    public String day(@Nullable String edtf) {
        return edtf == null || edtf.isEmpty() ? "no date" : Calendar.words(edtf);
    }

    /** A mark of a timeline in words: what, whether, when and as the source says it, at what rank. */
    public String mark(EventView event, ContactRank rank) {
        String words = event.wording();
        return first(event.kind()) + ", " + plain(event.status()) + ", " + day(event.when())
                + (words == null || words.isBlank() ? "" : " (in the source: “" + words.strip() + "”)") + "; "
                + rank.words(event);
    }

    /** What the source says instead of a date: {@code In the source: “on Tuesday”}; empty where it says nothing. */
    public String wording(@Nullable String words) {
        return words == null || words.isBlank() ? "" : "In the source: “" + words.strip() + "”";
    }

    /** The wording of a date in the document of a turn. */
    public String wording(EventView event, EventView.TurnView turn) {
        return event.reports().stream()
                .filter(report -> report.document().equals(turn.document()))
                .filter(report -> starts(report, turn.start()))
                .map(report -> wording(report.wording()))
                .findFirst()
                .orElse("");
    }

    /** The wording of the day for which an event was announced first. */
    public String announced(EventView event) {
        return event.reports().stream()
                .filter(report -> starts(report, event.previousStart()))
                .map(report -> wording(report.wording()))
                .findFirst()
                .orElse("");
    }

    private static boolean starts(EventView.ReportView report, @Nullable String day) {
        return day != null && report.when() != null && report.when().startsWith(day);
    }

    /** The day of an instant in the ledger, with its minute. */
    public String moment(String at) {
        return at.length() < 16 ? at : Calendar.words(at.substring(0, 10)) + ", " + at.substring(11, 16) + " UTC";
    }

    /** What a decision says, without the form in which it is kept: {@code for Laos}; {@code what: build a bridge}. */
    public String value(String json) {
        return JSON.readTree(json).properties().stream()
                .filter(field -> !field.getKey().equals("item"))
                .map(field -> field.getKey().equals("side")
                        ? "for " + Wording.side(field.getValue().asString(""))
                        : plain(field.getKey()) + ": " + said(field.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String said(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(Say::said).collect(Collectors.joining(" / "));
        }
        if (value.isObject()) {
            return value.has("text") ? said(value.path("text")) : said(value.values());
        }
        return value.isNull() ? "none" : value.asString();
    }

    private static String said(Collection<JsonNode> parts) {
        return parts.stream().filter(part -> !part.isNull()).map(Say::said).collect(Collectors.joining(", "));
    }

    /** A level of a scale: {@code +1, complied}; where its value is a word already, its name alone. */
    public String level(String value, String name) {
        return value.matches("[-+]?\\d+") ? value + ", " + name : name;
    }

    /** {@code Hanoi, Vietnam}. */
    public String place(EventView event) {
        String country = side(event.country());
        String city = event.city();
        if (city == null || city.equals(country)) {
            return country;
        }
        return country.isEmpty() ? city : city + ", " + country;
    }

    /** {@code Tô Lâm (Vietnam)}; a side that stands for itself is not said twice. */
    public String party(PartyView party) {
        String side = side(party.side());
        return side.isEmpty() || party.name().equals(side) ? party.name() : party.name() + " (" + side + ")";
    }

    /** The page of whoever takes part or undertakes; empty where the register has none. */
    public String page(PartyView party) {
        String actor = party.actor();
        if (actor == null) {
            return "";
        }
        return actor.contains("#")
                ? link("/person", actor)
                : actor.startsWith("state:") || actor.startsWith("body:") ? link("/body", actor) : "";
    }

    /** The page of the body in which a post is. */
    public String page(PersonView.PostView post) {
        String body = post.organisation();
        return body == null || body.isBlank() ? "" : link("/body", BodyView.id(post.country(), body));
    }

    /** The page of the body of a side that must see to something. */
    public String responsible(String side, String body) {
        return link("/body", BodyView.id(side, body.strip()));
    }

    /** When documents show somebody in a post. */
    public String seen(PersonView.PostView post) {
        String first = post.firstSeen();
        String span = first == null
                ? ""
                : "seen " + day(first) + (first.equals(post.lastSeen()) ? "" : " to " + day(post.lastSeen())) + " · ";
        return span
                + count(post.documents(), "document")
                + (post.formerSince() == null ? "" : " · called a former one since " + day(post.formerSince()));
    }

    /** Somebody of whom there is a page; a state that takes part has none. */
    public boolean person(PartyView party) {
        String actor = party.actor();
        return actor != null && actor.contains("#");
    }

    public String names(List<PartyView> parties) {
        return parties.stream().map(PartyView::name).distinct().collect(Collectors.joining(", "));
    }

    public String fields(List<String> fields) {
        return fields.stream().map(this::field).collect(Collectors.joining("; "));
    }

    /** {@code defence_security} → {@code defence, security}. */
    public String field(String field) {
        return switch (field) {
            case "party_building", "foreign_affairs", "people_to_people" -> Wording.plain(field);
            default -> field.replace("_", ", ");
        };
    }

    /** {@code 1 report}, {@code 3 reports}. */
    public String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** The part of the address that names a relation: {@code LA-VN}. */
    public String path(List<String> sides) {
        return String.join("-", sides);
    }

    /** What reports say differently, as people write it: dates, and sides by their names. */
    public String version(String about, String says) {
        if (about.equals("date")) {
            return day(says);
        }
        return says.matches("[A-Z]{2}") ? Wording.side(says) : says;
    }

    /** How many later passages speak of a commitment; those rejected do not. */
    public List<CommitmentView.StepView> chain(CommitmentView commitment) {
        return commitment.chain().stream()
                .filter(step -> !step.state().equals("rejected"))
                .toList();
    }

    /** Who says so: the outlet of each report, or its file where that is not known. */
    public String outlets(EventView event, List<String> documents) {
        return event.reports().stream()
                .filter(report -> documents.contains(report.document()))
                .map(report -> report.outlet() == null ? file(report.document()) : report.outlet())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** What else reports call the post of somebody; versions are told as {@code name: post}. */
    public List<EventView.DisagreementView> posts(EventView event, PartyView party) {
        return event.disagreements().stream()
                .filter(d -> d.about().equals("post"))
                .filter(d ->
                        d.versions().stream().anyMatch(v -> v.says().equals(party.name() + ": " + party.capacity())))
                .toList();
    }

    /** The last part of a path. */
    public String file(String uri) {
        return uri.substring(uri.lastIndexOf('/') + 1);
    }

    /** Each two of the sides; none of a side alone. */
    public List<List<String>> pairs(List<String> sides) {
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < sides.size() && sides.size() < 5; i++) {
            for (int j = i + 1; j < sides.size(); j++) {
                pairs.add(List.of(sides.get(i), sides.get(j)));
            }
        }
        return pairs;
    }

    public List<String> files(List<String> uris) {
        return uris.stream().map(this::file).distinct().toList();
    }

    /** The address of something by its id, for forms that lead back. */
    public String link(String path, String id) {
        return path + "?id=" + URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** The id of a finding by its document's id and its own within the document's reading. */
    public String finding(String document, String local) {
        String digits = document.replaceFirst("^sha256:", "");
        return (digits.length() > 16 ? digits.substring(0, 16) : digits) + "#" + local;
    }

    /** A value of a facet: {@code LA|VN} → {@code Laos – Vietnam}. */
    public String value(String facet, String value) {
        return switch (facet) {
            case "relation" -> sides(List.of(value.split("\\|", -1)));
            case "field" -> field(value);
            case "outlet", "year" -> value;
            default -> plain(value);
        };
    }

    /** Not more of it than a line holds. */
    public String shorten(String text) {
        return shorten(text, 80);
    }

    /** Not more of it than two lines hold. */
    public String brief(String text) {
        return shorten(text.replaceAll("\\s+", " "), 180);
    }

    private static String shorten(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most)) + "…";
    }

    /** A finding's name within its page. */
    public String key(FindingView finding) {
        return Marked.key(finding);
    }

    /** Can decisions be about it? What was said is kept as it was read. */
    public boolean judged(FindingView finding) {
        return !finding.kind().equals("statement") && !finding.evidence().isEmpty();
    }

    /** What of a finding may be given another value, and its value now. */
    public List<FindingView.Row> corrections(FindingView finding) {
        return Corrigible.of(finding);
    }

    public String percent(double confidence) {
        return Math.round(confidence * 100) + "%";
    }

    public String tenths(double confidence) {
        return Long.toString(Math.round(confidence * 10));
    }

    public List<String> kinds() {
        return List.of("event", "commitment", "statement", "instrument", "honour", "mechanism", "milestone", "person");
    }

    /** Findings of a kind, in the plural. */
    public String kind(String kind) {
        return switch (kind) {
            case "event" -> "engagements";
            case "person" -> "people";
            default -> kind + "s";
        };
    }
}
