package org.ayllu.experiments.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.files.LongLine;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Text parsed to nodes. Anchors, aliases and tags are refused: a scenario says what it means where it means it. */
final class YamlText {
    private static final int DEEPEST = 40;
    /** The size of a file is bounded where it is read. */
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

    private final Path file;
    private final Problems problems;
    private final Iterator<Event> events;

    private YamlText(Path file, String text, Problems problems) {
        this.file = file;
        this.problems = problems;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /** The top of a document; null if it is none, which is then among the problems. */
    static @Nullable Node parse(Path file, String text, Problems problems) {
        int line = LongLine.of(text);
        if (line > 0) {
            problems.add(new Mark(file, line, LongLine.LONGEST), "", LongLine.PROBLEM);
            return null;
        }
        try {
            return new YamlText(file, text, problems).document();
        } catch (MarkedYamlEngineException malformed) {
            Mark mark = mark(
                    file,
                    malformed.getProblemMark().isPresent() ? malformed.getProblemMark() : malformed.getContextMark());
            problems.add(mark, "", "this is not YAML: " + malformed.getProblem(), hint(text, mark));
        } catch (YamlEngineException malformed) {
            problems.add(new Mark(file, 1, 1), "", "this is not a text file: " + firstLine(malformed));
        }
        return null;
    }

    private static String firstLine(YamlEngineException malformed) {
        String message = String.valueOf(malformed.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    private static String hint(String text, Mark mark) {
        List<String> lines = text.lines().toList();
        for (int line = mark.line(); line >= Math.max(1, mark.line() - 1); line--) {
            if (line <= lines.size() && lines.get(line - 1).contains("\t")) {
                return "Maybe the tab in line " + line + ": YAML indents with blanks";
            }
        }
        return "Maybe the indentation, a missing blank after a colon, or a bracket or quote left open in this line or the one before";
    }

    private @Nullable Node document() {
        @Nullable Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent) {
                if (root != null) {
                    problems.add(mark(event), "", "a second document begins here; one file holds one");
                    return null;
                }
                root = node(events.next(), "", 0);
            }
        }
        if (root == null) {
            problems.add(new Mark(file, 1, 1), "", "the file is empty");
        }
        return root;
    }

    private Node node(Event event, String path, int depth) {
        Mark mark = mark(event);
        if (depth > DEEPEST) {
            problems.add(mark, path, "nested too deeply");
            problems.throwIfAny();
        }
        refuse(event, path, mark);
        if (event instanceof MappingStartEvent) {
            return fields(mark, path, depth);
        }
        if (event instanceof SequenceStartEvent) {
            List<Node> nodes = new ArrayList<>();
            for (Event next = events.next(); !(next instanceof SequenceEndEvent); next = events.next()) {
                nodes.add(node(next, path + "[" + nodes.size() + "]", depth + 1));
            }
            return new Node.Items(mark, nodes);
        }
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(mark, scalar.getValue(), scalar.getScalarStyle() == ScalarStyle.PLAIN);
        }
        return new Node.Scalar(mark, "", true);
    }

    private Node.Fields fields(Mark mark, String path, int depth) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Node key = node(next, path, depth + 1);
            String name = key instanceof Node.Scalar scalar ? scalar.text() : "";
            String at = path.isEmpty() ? name : path + "." + name;
            Node.Entry entry = new Node.Entry(key.mark(), node(events.next(), at, depth + 1));
            if (!(key instanceof Node.Scalar)) {
                problems.add(key.mark(), path, "a key must be a single word");
                continue;
            }
            Node.Entry before = entries.putIfAbsent(name, entry);
            if (before != null) {
                problems.add(
                        entry.mark(),
                        at,
                        "this key stands here twice, first in line "
                                + before.mark().line());
            }
        }
        return new Node.Fields(mark, entries);
    }

    private void refuse(Event event, String path, Mark mark) {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (event.getEventId() == Event.ID.Alias || anchored) {
            problems.add(
                    mark, path, "anchors (&) and aliases (*) are not used here; write the value again, or quote it");
        }
        boolean tagged = event instanceof ScalarEvent scalar
                && scalar.getTag().isPresent()
                && scalar.getScalarStyle() == ScalarStyle.PLAIN;
        if (tagged) {
            problems.add(mark, path, "tags (!) are not used here");
        }
    }

    private Mark mark(Event event) {
        return mark(file, event.getStartMark());
    }

    private static Mark mark(Path file, Optional<org.snakeyaml.engine.v2.exceptions.Mark> mark) {
        return mark.map(at -> new Mark(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(new Mark(file, 1, 1));
    }
}
