package se.helhet.render.docx;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import javax.imageio.ImageIO;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;

/** An SVG drawing as pixels. Its text is set in the shipped fonts, never in the machine's. */
record Drawing(BufferedImage image) {

    /** Throws when {@code svg} is no drawing. */
    static Drawing of(String svg, int width, FontFamilyResolver fonts) throws IOException {
        Rasteriser rasteriser = new Rasteriser(fonts);
        rasteriser.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) width);
        try {
            rasteriser.transcode(new TranscoderInput(new StringReader(svg)), null);
        } catch (TranscoderException e) {
            throw new IOException("A chart could not be drawn as a picture", e);
        }
        return new Drawing(rasteriser.image);
    }

    /** Its upper left part. */
    Drawing cut(int width, int height) {
        return new Drawing(
                image.getSubimage(0, 0, Math.min(width, image.getWidth()), Math.min(height, image.getHeight())));
    }

    double heightByWidth() {
        return (double) image.getHeight() / image.getWidth();
    }

    byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static final class Rasteriser extends ImageTranscoder {
        private final FontFamilyResolver fonts;
        private BufferedImage image;

        Rasteriser(FontFamilyResolver fonts) {
            this.fonts = fonts;
        }

        @Override
        protected UserAgent createUserAgent() {
            return new SVGAbstractTranscoderUserAgent() {
                @Override
                public FontFamilyResolver getFontFamilyResolver() {
                    return fonts;
                }
            };
        }

        @Override
        public BufferedImage createImage(int width, int height) {
            return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        }

        @Override
        public void writeImage(BufferedImage drawn, TranscoderOutput output) {
            image = drawn;
        }
    }
}
