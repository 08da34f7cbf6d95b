package org.alcts.portal.board.packet;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** A packet as a tagged PDF: PDF/UA-1, with bookmarks, embedded fonts and alternatives for its pictures. */
@Component
class PacketPdf {

    private static final String FAMILY = "Liberation Sans";

    byte[] of(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TrueTypeFont regular = font("Regular");
                TrueTypeFont bold = font("Bold");
                BatikSVGDrawer pictures = new BatikSVGDrawer();
                PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(pictures);
            builder.usePDDocument(pdf);
            builder.useFont(embedded(pdf, regular), FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(embedded(pdf, bold), FAMILY, 700, FontStyle.NORMAL, true);
            builder.withProducer("ALCTS member portal");
            builder.withHtmlContent(html, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.layout();
                renderer.createPDFWithoutClosing();
                describeLinks(pdf);
                pdf.save(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * Says of each link where it leads, as PDF/UA-1 asks in 7.18.5: the renderer writes that to the link's structure only,
     * from its {@code title}.
     */
    private static void describeLinks(PDDocument pdf) throws IOException {
        PDNumberTreeNode structure =
                pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && structure.getValue(link.getStructParent()) instanceof PDParentTreeValue parent
                        && parent.getCOSObject() instanceof COSDictionary element) {
                    link.setContents(element.getString(COSName.ALT));
                }
            }
        }
    }

    private static PDFontSupplier embedded(PDDocument pdf, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(pdf, font, true));
    }

    /** Without its ligatures: to look for them in every word took nearly half of the time, for a few pairs of letters. */
    private static TrueTypeFont font(String style) throws IOException {
        try (InputStream file = new ClassPathResource("liberation/LiberationSans-" + style + ".ttf").getInputStream()) {
            TrueTypeFont font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
            font.setEnableGsub(false);
            return font;
        }
    }
}
