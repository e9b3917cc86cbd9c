package org.entente.register.cli;

import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.register.verdict.Level;
import org.entente.register.verdict.Scale;
import org.entente.register.verdict.Scales;
import picocli.CommandLine.Option;

/** On which published scale. */
final class ScaleOption {
    @Option(
            names = "--scale",
            paramLabel = "SCALE",
            required = true,
            description = "g7, pam, ogp, pledge or iati; entente scales prints their rubrics.")
    private String scale = "";

    static Scales scales() {
        return Scales.of(KnowledgeFiles.shipped());
    }

    Scale scale() {
        Scales scales = scales();
        return scales.find(String.valueOf(Words.check("--scale", scale, scales.ids())))
                .orElseThrow();
    }

    /** A level's value as the scale writes it. */
    static String value(Scale scale, String typed) {
        return scale.find(typed)
                .map(Level::value)
                .orElseThrow(() -> new UsageException("on " + scale.id() + ", --value takes "
                        + String.join(", ", scale.values()) + ", not " + typed));
    }
}
