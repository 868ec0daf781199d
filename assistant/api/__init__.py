"""The HTTP interface: questions, register, search and documents under /v1, and the health checks."""
