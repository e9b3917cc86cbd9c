package org.entente.register.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation at a glance.
 *
 * @param id {@code LA|VN}
 * @param events engagements of the two, held or not
 * @param last the last contact that was held, or null
 * @param open commitments that are not known to be done or given up
 */
public record RelationView(
        String id,
        List<String> sides,
        long documents,
        long events,
        long commitments,
        long open,
        @Nullable EventView last) {}
