"""The documents as documents: which there are, from when, by whom, what stands where and what their words mean."""
