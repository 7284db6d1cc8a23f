package org.groundswell.host.web.servlet;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Keeps what a servlet writes until it is known whether a frame goes around it. */
final class HeldResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return bytes.toByteArray();
    }

    boolean isHtml() {
        return getContentType() != null && getContentType().startsWith("text/html");
    }

    Charset charset() {
        return Charset.forName(getCharacterEncoding());
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(bytes, charset()));
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("not an asynchronous request");
            }

            @Override
            public void write(int one) {
                bytes.write(one);
            }
        };
    }

    @Override
    public void flushBuffer() {
        // Nothing leaves before the page is complete.
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        bytes.reset();
    }

    @Override
    public void setContentLength(int length) {
        // The frame changes it.
    }

    @Override
    public void setContentLengthLong(long length) {
        // The frame changes it.
    }
}
