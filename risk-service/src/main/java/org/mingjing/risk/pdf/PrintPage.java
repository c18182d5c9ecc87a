package org.mingjing.risk.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.GregorianCalendar;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.mingjing.kit.problem.RuleBroken;

/** Prints a page as PDF, with the font in it, so that it reads the same everywhere and its text can be searched. */
@ApplicationScoped
public class PrintPage {
    private static final String FAMILY = "mingjing";
    private static final String STYLE = """
            @page { size: A4 landscape; margin: 15mm 12mm;
                @bottom-left { content: element(footer); } }
            body { font: 8pt mingjing; }
            h1 { font-size: 15pt; font-weight: 400; text-align: center; }
            h2 { font-size: 11pt; font-weight: 400; }
            .footer { position: running(footer); font-size: 7pt; }
            table { width: 100%; border-collapse: collapse; table-layout: fixed; -fs-table-paginate: paginate; }
            th, td { border: 0.5pt solid #444; padding: 2pt; text-align: left; font-weight: 400;
                vertical-align: top; word-wrap: break-word; }
            th { background-color: #eee; }
            tr { page-break-inside: avoid; }
            """;

    // In points, as the style above has it.
    private static final float NUMBER_SIZE = 7;
    private static final float NUMBER_HEIGHT = 18;
    private static final float MARGIN = 34;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Semaphore places;

    public PrintPage(PdfConfig config) {
        this.places = new Semaphore(config.atOnce());
    }

    /**
     * The whole file, so that nobody who reads slowly keeps others from printing.
     *
     * @throws RuleBroken when as many pages as may be are being printed
     */
    public byte[] print(Page page) {
        if (!places.tryAcquire()) {
            throw new RuleBroken("printing-busy");
        }
        try {
            return printed(page);
        } finally {
            places.release();
        }
    }

    /** Part by part into one file: what is laid out at a time does not grow with the page. */
    static byte[] printed(Page page) {
        try (var document = new PDDocument()) {
            var font = PDType0Font.load(document, font());
            for (var part : page.parts()) {
                lay(document(page, part), font, document);
            }
            number(document, font);
            sign(document, page);
            var file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lay(String part, PDFont font, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePDDocument(document);
        builder.withHtmlContent(part, null);
        builder.useFont(new PDFontSupplier(font), FAMILY, 400, FontStyle.NORMAL, true);
        // Nothing is fetched from anywhere, whatever a page may name.
        builder.useUriResolver((base, uri) -> null);
        // Not closed: that would close the document.
        builder.buildPdfRenderer().createPDFWithoutClosing();
    }

    private static String document(Page page, String part) {
        return "<html><head><style>" + STYLE + "</style></head><body>" + new Markup().footer(page.footer()) + part
                + "</body></html>";
    }

    /** At the foot of every sheet, when it is known how many there are. */
    private static void number(PDDocument document, PDFont font) throws IOException {
        int sheet = 0;
        for (var page : document.getPages()) {
            sheet++;
            var text = sheet + " / " + document.getNumberOfPages();
            float width = font.getStringWidth(text) / 1000 * NUMBER_SIZE;
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
                content.beginText();
                content.setFont(font, NUMBER_SIZE);
                content.newLineAtOffset(page.getMediaBox().getWidth() - MARGIN - width, NUMBER_HEIGHT);
                content.showText(text);
                content.endText();
            }
        }
    }

    /** PDFBox would put in the clock and a random number, and two prints of one page could not be compared. */
    private static void sign(PDDocument document, Page page) {
        var made = GregorianCalendar.from(page.dated().toZonedDateTime());
        var about = document.getDocumentInformation();
        about.setTitle(page.title());
        about.setProducer("Mingjing 明镜");
        about.setCreationDate(made);
        about.setModificationDate(made);
        document.setDocumentId(page.dated().toEpochSecond());
    }

    private static InputStream font() {
        return PrintPage.class.getResourceAsStream("/fonts/wqy-microhei.ttf");
    }
}
