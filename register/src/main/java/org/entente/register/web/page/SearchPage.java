package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.register.publish.Wording;
import org.entente.register.search.Facet;
import org.entente.register.search.Hits;
import org.entente.register.search.Question;
import org.entente.register.view.Period;
import org.entente.register.web.port.Register;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds documents, people, events and commitments by their words. */
@Controller
public class SearchPage {
    private static final int LIMIT = 50;
    private static final Say SAY = new Say();

    private final Register register;

    SearchPage(Register register) {
        this.register = register;
    }

    /** A facet with its values; each leads to the same search with it chosen, or no longer. */
    public record Choice(String facet, List<Value> values) {}

    public record Value(String value, int count, boolean chosen, String link) {}

    @GetMapping("/search")
    String search(@RequestParam Map<String, String> typed, Model model) {
        String words = typed.getOrDefault("q", "").strip();
        model.addAttribute("q", words);
        if (!words.isEmpty()) {
            Hits hits = find(register, typed, LIMIT);
            model.addAttribute("hits", hits);
            model.addAttribute("choices", choices(hits, typed));
            model.addAttribute("asks", asks(typed));
            model.addAttribute("feed", link("/api/v1/feed", typed));
            model.addAttribute("csv", link("/api/v1/search", with(typed, "format", "csv")));
        }
        model.addAttribute("since", typed.get("since"));
        model.addAttribute("until", typed.get("until"));
        return "search";
    }

    /** What the parameters ask for. */
    public static Hits find(Register register, Map<String, String> typed, int limit) {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = typed.get(facet.word());
            if (value != null && !value.isBlank()) {
                filters.put(facet, value);
            }
        }
        Period period = Days.period(typed.get("since"), typed.get("until"));
        return register.search(
                new Question(typed.getOrDefault("q", ""), filters, period.since(), period.until(), limit));
    }

    /** What is followed, in words: {@code “railway” in the field infrastructure, transport}. */
    public static String asked(Map<String, String> typed) {
        StringBuilder words =
                new StringBuilder("“" + typed.getOrDefault("q", "").strip() + "”");
        for (Facet facet : Facet.values()) {
            String value = typed.getOrDefault(facet.word(), "");
            if (!value.isBlank()) {
                words.append(", ")
                        .append(Wording.plain(facet.word()))
                        .append(' ')
                        .append(SAY.value(facet.word(), value));
            }
        }
        for (String bound : List.of("since", "until")) {
            String day = typed.getOrDefault(bound, "");
            if (!day.isBlank()) {
                words.append(", ").append(bound).append(' ').append(day);
            }
        }
        return words.toString();
    }

    /** Of what was typed only what a search asks. */
    static Map<String, String> asks(Map<String, String> typed) {
        Map<String, String> asks = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of("q", "since", "until"),
                        Stream.of(Facet.values()).map(Facet::word))
                .forEach(name -> {
                    String value = typed.getOrDefault(name, "").strip();
                    if (!value.isEmpty()) {
                        asks.put(name, value);
                    }
                });
        return asks;
    }

    private static List<Choice> choices(Hits hits, Map<String, String> typed) {
        List<Choice> choices = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            String chosen = typed.get(facet.word());
            List<Value> values = new ArrayList<>();
            hits.facets()
                    .getOrDefault(facet.word(), Map.of())
                    .forEach((value, count) -> values.add(
                            new Value(value, count, value.equals(chosen), link(typed, facet, value, chosen))));
            if (values.size() > 1 || chosen != null && !values.isEmpty()) {
                choices.add(new Choice(facet.word(), values));
            }
        }
        return choices;
    }

    private static String link(Map<String, String> typed, Facet facet, String value, @Nullable String chosen) {
        Map<String, String> other = new LinkedHashMap<>(typed);
        if (value.equals(chosen)) {
            other.remove(facet.word());
        } else {
            other.put(facet.word(), value);
        }
        return link("/search", other);
    }

    private static Map<String, String> with(Map<String, String> typed, String name, String value) {
        Map<String, String> other = new LinkedHashMap<>(typed);
        other.put(name, value);
        return other;
    }

    static String link(String path, Map<String, String> typed) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath(path);
        Map<String, Object> values = new LinkedHashMap<>();
        typed.forEach((name, text) -> {
            if (text != null && !text.isBlank() && name.matches("[a-z]+")) {
                link.queryParam(name, "{" + name + "}");
                values.put(name, text);
            }
        });
        return link.encode().buildAndExpand(values).toUriString();
    }
}
