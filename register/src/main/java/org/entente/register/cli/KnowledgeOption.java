package org.entente.register.cli;

import java.nio.file.Path;
import org.entente.reader.lexicon.KnowledgeException;
import org.entente.reader.lexicon.KnowledgeFiles;
import org.entente.reader.pipeline.Reader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** With whose knowledge articles are read. */
final class KnowledgeOption {
    @Option(names = "--knowledge", paramLabel = "DIR", description = "A folder with knowledge files of your own.")
    private @Nullable Path knowledge;

    Reader reader() {
        try {
            KnowledgeFiles files = KnowledgeFiles.shipped();
            return Reader.with(knowledge == null ? files : files.with(knowledge));
        } catch (KnowledgeException e) {
            throw new UsageException(e.getMessage() == null ? "cannot read knowledge" : e.getMessage());
        }
    }
}
