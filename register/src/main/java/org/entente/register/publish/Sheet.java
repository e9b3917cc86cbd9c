package org.entente.register.publish;

import java.util.List;
import java.util.stream.Stream;

/** Rows under named columns: what is printed as a table or as CSV. The rows can be walked once. */
public record Sheet(List<String> columns, Stream<List<String>> rows) {}
