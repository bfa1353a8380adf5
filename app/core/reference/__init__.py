"""`/api/docs`: the readable reference of the API, made from its OpenAPI document."""
