package org.onewindow.workflow.guard;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads a model file without document types, entities or anything from elsewhere. */
final class XmlReader extends DefaultHandler {

    private static final int DEEPEST = 64;

    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable Locator locator;
    private @Nullable XmlElement root;

    private XmlReader() {}

    static XmlElement read(byte[] file) throws Unreadable {
        XmlReader reader = new XmlReader();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(file)), reader);
        } catch (SAXParseException e) {
            throw new Unreadable(e.getLineNumber(), "不是规范的 XML，或带有 DOCTYPE 等不允许的声明");
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new Unreadable(0, e instanceof SAXException ? String.valueOf(e.getMessage()) : "无法读取");
        }
        if (reader.root == null) {
            throw new Unreadable(0, "文件是空的");
        }
        return reader.root;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String namespace, String name, String qualified, Attributes attributes)
            throws SAXException {
        if (open.size() >= DEEPEST) {
            throw new SAXException("元素嵌套超过 " + DEEPEST + " 层");
        }
        XmlElement element = new XmlElement(namespace, name, locator == null ? 0 : locator.getLineNumber());
        for (int i = 0; i < attributes.getLength(); i++) {
            String space = attributes.getURI(i);
            String key = attributes.getLocalName(i);
            element.attributes.put(space.isEmpty() ? key : "{" + space + "}" + key, attributes.getValue(i));
        }
        if (open.isEmpty()) {
            root = element;
        } else {
            open.peek().children.add(element);
        }
        open.push(element);
    }

    @Override
    public void endElement(String namespace, String name, String qualified) {
        open.pop();
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (!open.isEmpty()) {
            open.peek().text.append(text, start, length);
        }
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    /** The file cannot be read as XML. */
    static final class Unreadable extends Exception {

        final int line;
        final String fault;

        Unreadable(int line, String fault) {
            super(fault);
            this.line = line;
            this.fault = fault;
        }
    }
}
