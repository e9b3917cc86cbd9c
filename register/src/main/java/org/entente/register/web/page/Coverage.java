package org.entente.register.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.register.view.DocumentView;
import org.entente.register.view.DossierView;

/**
 * What the dossier rests on: documents by outlet, and years of which there are none.
 *
 * @param gaps years between the first and the last without a document
 */
public record Coverage(int documents, Map<String, Integer> outlets, String first, String last, List<String> gaps) {
    static Coverage of(DossierView dossier) {
        Map<String, Integer> outlets = new TreeMap<>();
        TreeMap<Integer, Integer> years = new TreeMap<>();
        for (DocumentView d : dossier.documents()) {
            outlets.merge(d.outlet() == null ? "outlet not known" : d.outlet(), 1, Integer::sum);
            if (d.published().matches("\\d{4}.*")) {
                years.merge(Integer.valueOf(d.published().substring(0, 4)), 1, Integer::sum);
            }
        }
        List<String> gaps = new ArrayList<>();
        for (int year = years.isEmpty() ? 1 : years.firstKey(); !years.isEmpty() && year < years.lastKey(); year++) {
            if (!years.containsKey(year)) {
                gaps.add(Integer.toString(year));
            }
        }
        return new Coverage(
                dossier.documents().size(),
                outlets,
                years.isEmpty() ? "" : years.firstKey().toString(),
                years.isEmpty() ? "" : years.lastKey().toString(),
                gaps);
    }
}
