package org.onewindow.outcomes;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.onewindow.outcomes.LetterFonts.Face;
import org.onewindow.outcomes.LetterFonts.ParsedFont;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;

/** Prints well-formed HTML as PDF with the used glyphs embedded. It opens no file and no address for a page. */
@Component
class PdfPrinter {

    private final LetterFonts fonts;

    PdfPrinter(LetterFonts fonts) {
        this.fonts = fonts;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Prints on sheets of the size the page asks for. */
    byte[] sheets(String html) {
        return print(html, false);
    }

    /** Prints on a paper roll: one page as long as its text. */
    byte[] roll(String html) {
        return print(html, true);
    }

    private byte[] print(String html, boolean cutAfterText) {
        List<ParsedFont> set = fonts.borrow();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(html, document)) {
            Map<COSDictionary, CmapLookup> embedded = new HashMap<>();
            for (ParsedFont font : set) {
                PDType0Font ready = PDType0Font.load(document, font.font(), true);
                addFont(renderer.getFontResolver(), ready, font.face());
                embedded.put(ready.getCOSObject(), font.glyphs());
            }
            renderer.createPDFWithoutClosing();
            if (cutAfterText) {
                cut(document.getPage(0), renderer.getRootBox().getHeight() / renderer.getDotsPerPoint());
            }
            return bytes(document, embedded, renderer.getDocument());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fonts.giveBack(set);
        }
    }

    private static byte[] bytes(PDDocument document, Map<COSDictionary, CmapLookup> embedded, Document page)
            throws IOException {
        // The fonts are cut down to what was printed at the first saving; only then can their text tables be replaced.
        document.save(OutputStream.nullOutputStream());
        String text = page.getDocumentElement().getTextContent();
        for (Map.Entry<COSDictionary, CmapLookup> font : embedded.entrySet()) {
            TextLayer.write(document, font.getKey(), font.getValue(), text);
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        document.save(pdf);
        return pdf.toByteArray();
    }

    private static PdfBoxRenderer renderer(String html, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withHtmlContent(QrCode.drawn(html), null);
        builder.withProducer("OneWindow");
        // A letter template may come from a modeler: only pictures within the page itself are drawn.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:image/png;base64,"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder.buildPdfRenderer();
    }

    private static void addFont(PdfBoxFontResolver resolver, PDType0Font font, Face face) {
        resolver.addFont(
                new PDFontSupplier(font),
                face.main() ? "hall" : face.name(),
                face.weight(),
                IdentValue.NORMAL,
                true,
                face.main() ? FontGroup.MAIN : FontGroup.PRE_BUILT_IN_FALLBACK);
    }

    private static void cut(PDPage page, float bottom) {
        PDRectangle full = page.getMediaBox();
        float margin = 12;
        float length = Math.min(full.getHeight(), bottom + margin);
        page.setMediaBox(new PDRectangle(0, full.getHeight() - length, full.getWidth(), length));
    }
}
