package org.entente.register.verdict;

import java.util.List;
import java.util.Optional;
import org.entente.reader.lexicon.Entry;
import org.entente.reader.lexicon.KnowledgeFiles;

/** The scales of the knowledge files. */
public record Scales(List<Scale> list) {
    public static Scales of(KnowledgeFiles knowledge) {
        List<Entry> levels = knowledge.list("scales", "levels");
        return new Scales(knowledge.list("scales", "scales").stream()
                .map(scale -> new Scale(
                        scale.get("scale"),
                        scale.get("name"),
                        scale.get("source"),
                        scale.get("link", ""),
                        scale.flag("ordinal"),
                        scale.flag("mean"),
                        scale.flag("yearly"),
                        levels.stream()
                                .filter(level -> level.get("scale").equals(scale.get("scale")))
                                .map(Scales::level)
                                .toList()))
                .toList());
    }

    private static Level level(Entry level) {
        return new Level(
                level.get("value"),
                level.get("name"),
                level.get("means"),
                level.list("from"),
                level.list("late"),
                level.flag("apart"));
    }

    public Optional<Scale> find(String id) {
        return list.stream().filter(scale -> scale.id().equals(id)).findFirst();
    }

    public List<String> ids() {
        return list.stream().map(Scale::id).toList();
    }
}
