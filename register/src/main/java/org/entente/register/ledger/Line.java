package org.entente.register.ledger;

import java.util.List;

/**
 * A line of the register: something that the fold keeps.
 *
 * @param id names it among the lines of its kind
 * @param sort the order in which lines are listed, such as a day
 * @param body its content as JSON
 * @param keys under what it is found, such as {@code pair:LA|VN}
 */
public record Line(String kind, String id, String sort, String body, List<String> keys) {}
