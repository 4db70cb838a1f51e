package org.ayllu.ensembles.execution;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What rows about households consist of.
 *
 * @param columns in their order
 */
public record RowLayout(List<RowColumn> columns) {
    /** No columns. */
    static final RowLayout NONE = new RowLayout(List.of());

    /** Copies the list. */
    public RowLayout {
        columns = List.copyOf(columns);
    }

    void write(DataOutput out) throws IOException {
        out.writeInt(columns.size());
        for (RowColumn column : columns) {
            out.writeUTF(column.name());
            out.writeUTF(column.type().name());
            out.writeInt(column.labels().size());
            for (String label : column.labels()) {
                out.writeUTF(label);
            }
        }
    }

    static RowLayout read(DataInput in) throws IOException {
        List<RowColumn> columns = new ArrayList<>();
        int count = in.readInt();
        for (int column = 0; column < count; column++) {
            String name = in.readUTF();
            RowColumn.Type type = RowColumn.Type.valueOf(in.readUTF());
            List<String> labels = new ArrayList<>();
            int size = in.readInt();
            for (int label = 0; label < size; label++) {
                labels.add(in.readUTF());
            }
            columns.add(new RowColumn(name, type, labels));
        }
        return new RowLayout(columns);
    }
}
