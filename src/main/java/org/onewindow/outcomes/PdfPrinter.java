package org.onewindow.outcomes;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.onewindow.outcomes.LetterFonts.ParsedFont;
import org.springframework.stereotype.Component;

/** Prints well-formed HTML as PDF with the used glyphs embedded. It opens no file and no address for a page. */
@Component
class PdfPrinter {

    static {
        com.openhtmltopdf.util.XRLog.listRegisteredLoggers().forEach(l -> com.openhtmltopdf.util.XRLog.setLevel(l, java.util.logging.Level.WARNING));
    }

    /** Parsing the typefaces takes longer than printing a page, so as many sets as processors are kept for reuse. */
    private final BlockingQueue<List<ParsedFont>> fontSets;

    PdfPrinter(LetterFonts fonts) {
        int printers = Runtime.getRuntime().availableProcessors();
        this.fontSets = new ArrayBlockingQueue<>(printers);
        for (int i = 0; i < printers; i++) {
            fontSets.add(fonts.parse());
        }
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
        List<ParsedFont> fonts = takeFonts();
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(html, document)) {
            for (ParsedFont font : fonts) {
                addFont(renderer.getFontResolver(), document, font);
            }
            renderer.createPDFWithoutClosing();
            if (cutAfterText) {
                System.out.println("XX " + renderer.getRootBox().getHeight() / renderer.getDotsPerPoint());
                cut(document.getPage(0), renderer.getRootBox().getHeight() / renderer.getDotsPerPoint());
            }
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fontSets.add(fonts);
        }
    }

    private List<ParsedFont> takeFonts() {
        try {
            return fontSets.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a printer", e);
        }
    }

    private static PdfBoxRenderer renderer(String html, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.usePDDocument(document);
        builder.withHtmlContent(html, null);
        builder.withProducer("OneWindow");
        // A letter template may come from a modeler: only pictures within the page itself are drawn.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith("data:image/png;base64,"), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        return builder.buildPdfRenderer();
    }

    private static void addFont(PdfBoxFontResolver resolver, PDDocument document, ParsedFont font) throws IOException {
        PDFontSupplier supplier = new PDFontSupplier(PDType0Font.load(document, font.font(), true));
        String family = font.face().main() ? "hall" : font.face().name();
        resolver.addFont(
                supplier,
                family,
                font.face().weight(),
                IdentValue.NORMAL,
                true,
                font.face().main() ? FontGroup.MAIN : FontGroup.PRE_BUILT_IN_FALLBACK);
    }

    private static void cut(PDPage page, float bottom) {
        PDRectangle full = page.getMediaBox();
        float margin = 12;
        float length = Math.min(full.getHeight(), bottom + margin);
        page.setMediaBox(new PDRectangle(0, full.getHeight() - length, full.getWidth(), length));
    }
}
