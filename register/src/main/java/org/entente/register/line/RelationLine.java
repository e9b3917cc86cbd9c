package org.entente.register.line;

import java.util.List;

/** A pair of sides of whom some document tells; {@code id} is {@code LA|VN}. */
public record RelationLine(String id, List<String> sides) implements Kept {
    @Override
    public String sort() {
        return id;
    }

    @Override
    public List<String> keys() {
        return List.of(LineType.ALL, "side:" + sides.get(0), "side:" + sides.get(1));
    }
}
