package org.entente.reader.resolve.actor;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Where two people belong, and whether both can be one. */
enum Origins {
    SAME,
    UNKNOWN,
    /** One serves an organisation: a minister became its secretary-general. */
    SERVICE,
    /** Lists of people in public office know one person of the name, and the other state is a slip. */
    LISTED,
    DIFFERENT;

    static Origins of(Person one, Person other, FullName name, Authority authority) {
        if (one.countries().isEmpty() || other.countries().isEmpty()) {
            return UNKNOWN;
        }
        Set<String> shared = new TreeSet<>(one.countries().keySet());
        shared.retainAll(other.countries().keySet());
        if (!shared.isEmpty()) {
            return SAME;
        }
        boolean states = one.countries().keySet().stream().allMatch(authority::state)
                && other.countries().keySet().stream().allMatch(authority::state);
        if (!states) {
            return SERVICE;
        }
        List<Authority.Listed> listed = name.lone() ? authority.alone(name) : authority.list(name);
        boolean known = listed.size() == 1
                && (one.countries().containsKey(listed.get(0).country())
                        || other.countries().containsKey(listed.get(0).country()));
        return known ? LISTED : DIFFERENT;
    }
}
