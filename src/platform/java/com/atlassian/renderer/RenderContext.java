package com.atlassian.renderer;

/** The constructor argument of DefaultConversionContext in MarkdownMacro on 10.0.2. S10 */
public class RenderContext {
    private String outputType = "display";

    public String getOutputType() {
        return outputType;
    }

    public void setOutputType(String outputType) {
        this.outputType = outputType;
    }
}
