package org.mingjing.kit.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mingjing.kit.problem.InputRefused;

/** Goes through the elements of one part. Names count without their namespace, which has a strict and a usual form. */
final class PartReader implements AutoCloseable {
    private static final XMLInputFactory XML = factory();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int DEEPEST = 64;
    // The parser keeps every name it ever saw; the format has some hundreds.
    private static final int MOST_NAMES = 2_000;

    private final InputStream input;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private int depth;

    PartReader(InputStream part) {
        try {
            input = withoutByteOrderMark(part);
            // Whatever the part declares: another encoding could hide from the limits, and nobody uses one.
            xml = XML.createXMLStreamReader(input, "UTF-8");
        } catch (XMLStreamException | IOException e) {
            throw unreadable();
        }
    }

    static InputRefused unreadable() {
        return new InputRefused("sheet-unreadable", List.of());
    }

    /** Goes to where the next element starts or ends; false at the end of the part. */
    boolean next() {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    enter();
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    boolean starts(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    /** Null when the element has no such attribute. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    boolean flag(String name) {
        var value = attribute(name);
        return value != null && (value.equals("1") || value.equals("true"));
    }

    int number(String name, int otherwise) {
        var value = attribute(name);
        try {
            return value == null ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    /** The text inside the element that has just started, up to its end. */
    String text() {
        try {
            var text = new StringBuilder();
            while (xml.next() != XMLStreamConstants.END_ELEMENT) {
                if (!xml.isCharacters() || text.length() + xml.getTextLength() > SheetFormat.LONGEST_CELL) {
                    throw unreadable();
                }
                text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            depth--;
            return text.toString();
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    /** The text of a string item, up to its end: all its runs, without what tells how to read it aloud. */
    String richText(String item) {
        var text = new StringBuilder();
        boolean aloud = false;
        while (next() && !ends(item)) {
            if (starts("rPh")) {
                aloud = true;
            } else if (ends("rPh")) {
                aloud = false;
            } else if (starts("t")) {
                var run = unescaped(text());
                text.append(aloud ? "" : run);
            }
            if (text.length() > SheetFormat.LONGEST_CELL) {
                throw unreadable();
            }
        }
        return text.toString();
    }

    /** Undoes {@code _xHHHH_}, ECMA-376 part 1, 22.9.2.19. */
    static String unescaped(String text) {
        return text.indexOf("_x") < 0
                ? text
                : ESCAPE.matcher(text)
                        .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private void enter() {
        names.add(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            names.add(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            names.add(String.valueOf(xml.getNamespacePrefix(i)));
        }
        if (++depth > DEEPEST || names.size() > MOST_NAMES) {
            throw unreadable();
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
            input.close();
        } catch (XMLStreamException | IOException e) {
            throw unreadable();
        }
    }

    private static InputStream withoutByteOrderMark(InputStream part) throws IOException {
        var input = new PushbackInputStream(part, BYTE_ORDER_MARK.length);
        var beginning = input.readNBytes(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(beginning, BYTE_ORDER_MARK)) {
            input.unread(beginning);
        }
        return input;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
