package se.helhet.admin.feature;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.collections.api.factory.SortedSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.sorted.MutableSortedSet;

/** Gathers from component descriptions which units, commands and services a bundle brings. */
final class ComponentFacts {
    private static final XMLInputFactory XML = XMLInputFactory.newInstance();

    static {
        // A description is somebody else's file: it must not make us fetch or unfold anything.
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final MutableSortedSet<String> units = SortedSets.mutable.empty();
    private final MutableSortedSet<String> commands = SortedSets.mutable.empty();
    private final MutableSortedSet<String> services = SortedSets.mutable.empty();

    /** Throws {@link IOException} for what is no XML. */
    void read(InputStream in) throws IOException {
        try {
            XMLStreamReader reader = XML.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    element(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a component description is no XML", e);
        }
    }

    private void element(XMLStreamReader reader) throws XMLStreamException {
        if (reader.getLocalName().equals("provide")) {
            services.add(String.valueOf(reader.getAttributeValue(null, "interface")));
        } else if (reader.getLocalName().equals("property")) {
            String name = String.valueOf(reader.getAttributeValue(null, "name"));
            String value = reader.getAttributeValue(null, "value");
            if (name.equals("helhet.unit.id") && value != null) {
                units.add(value);
            } else if (name.equals("osgi.command.function")) {
                String text = value == null ? reader.getElementText() : value;
                text.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(commands::add);
            }
        }
    }

    ImmutableList<String> units() {
        return units.toList().toImmutable();
    }

    ImmutableList<String> commands() {
        return commands.toList().toImmutable();
    }

    ImmutableList<String> services() {
        return services.toList().toImmutable();
    }
}
