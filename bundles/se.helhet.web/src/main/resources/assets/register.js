// The register editor.
