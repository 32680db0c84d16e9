// Built from desk/ by esbuild; this is its place until then.
